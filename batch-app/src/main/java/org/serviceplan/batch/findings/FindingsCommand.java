package org.serviceplan.batch.findings;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import org.serviceplan.batch.inbox.RegisterFault;
import org.serviceplan.importer.finding.CatalogueEntry;

/** The findings command: the catalogue of what can be found wrong with files and with the receipt register. */
@Command(
        name = "findings",
        description = "列出所有檢核代碼：嚴重程度、訊息、英文說明與實例。",
        synopsisHeading = "用法：",
        optionListHeading = "%n選項：%n")
public final class FindingsCommand implements Callable<Integer> {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "格式", description = "text（預設，供閱讀）或 json（供程式）")
    private String format = "text";

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (format.toLowerCase(Locale.ROOT)) {
            case "text" -> catalogue().forEach(entry -> print(out, entry));
            case "json" -> json(out);
            default -> throw new ParameterException(spec.commandLine(), "不認得的格式：" + format + "。請用 text 或 json。");
        }
        out.flush();
        return 0;
    }

    /** Everything that can be found, of files first and then of the register. */
    static List<CatalogueEntry> catalogue() {
        Stream<CatalogueEntry> ofRegister = Stream.of(RegisterFault.values())
                .map(fault -> CatalogueEntry.of(
                        fault.name(), fault.severity(), fault.message(), fault.gloss(), fault.example()));
        return Stream.concat(CatalogueEntry.all().stream(), ofRegister).toList();
    }

    private static void print(PrintWriter out, CatalogueEntry entry) {
        out.println(entry.severity().label() + "　" + entry.code());
        out.println("    " + entry.message());
        out.println("    " + entry.gloss());
        out.println("    例：" + entry.example());
    }

    private static void json(PrintWriter out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (CatalogueEntry entry : catalogue()) {
                json.writeStartObject();
                json.writeStringProperty("code", entry.code().value());
                json.writeStringProperty("severity", entry.severity().name());
                json.writeStringProperty("message", entry.message());
                json.writeStringProperty("gloss", entry.gloss());
                json.writeStringProperty("example", entry.example());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
