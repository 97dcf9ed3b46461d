package org.serviceplan.batch;

import java.io.PrintWriter;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import org.serviceplan.batch.config.ConfigCommand;
import org.serviceplan.batch.findings.FindingsCommand;
import org.serviceplan.batch.inspect.InspectCommand;
import org.serviceplan.batch.nightly.NightlyCommand;
import org.serviceplan.batch.operations.PurgeCommand;
import org.serviceplan.batch.operations.RunsCommand;
import org.serviceplan.batch.operations.StatusCommand;
import org.serviceplan.batch.program.UnknownArguments;
import org.serviceplan.batch.remote.WorkerCommand;
import org.serviceplan.batch.synthetic.SamplesCommand;
import org.serviceplan.batch.template.TemplateCommand;
import org.serviceplan.batch.terminal.Terminal;

/** The program: one command for each task. */
@Command(
        name = "serviceplan",
        description = "收錄各榮民服務處的服務效能執行計畫附件，並產製全國比較報表。",
        synopsisHeading = "用法：",
        commandListHeading = "%n命令：%n",
        optionListHeading = "%n選項：%n",
        parameterListHeading = "%n參數：%n",
        synopsisSubcommandLabel = "命令",
        subcommands = {
            NightlyCommand.class,
            WorkerCommand.class,
            InspectCommand.class,
            FindingsCommand.class,
            TemplateCommand.class,
            SamplesCommand.class,
            RunsCommand.class,
            StatusCommand.class,
            PurgeCommand.class,
            ConfigCommand.class
        })
public final class ServicePlan implements Runnable {
    private static final int USAGE_ERROR = 2;
    private static final Set<String> WITH_SPRING = Set.of("nightly", "worker", "runs", "status", "purge", "config");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "顯示說明")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    /**
     * Runs a command and ends with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Terminal.writeChinese();
        // Of the others nothing but the result may reach standard output, whatever libraries have to say.
        if (args.length == 0 || !WITH_SPRING.contains(args[0])) {
            Terminal.keepLogQuiet();
        }
        System.exit(run(args));
    }

    private static int run(String[] args) {
        if (!Terminal.namesFilesInChinese()) {
            System.err.println("系統語系無法表示中文檔名。請先設定環境變數 LC_ALL=C.UTF-8 再執行。");
            return USAGE_ERROR;
        }
        return new CommandLine(new ServicePlan())
                .setParameterExceptionHandler(ServicePlan::explain)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "請指定命令。");
    }

    private static int explain(ParameterException failure, String[] args) {
        PrintWriter err = failure.getCommandLine().getErr();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            UnknownArguments.explain(unmatched).forEach(err::println);
        } else if (failure instanceof MissingParameterException missing) {
            err.println("缺少參數："
                    + missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .reduce((one, other) -> one + "、" + other)
                            .orElse(""));
        } else {
            err.println(failure.getMessage());
        }
        failure.getCommandLine().usage(err);
        return USAGE_ERROR;
    }
}
