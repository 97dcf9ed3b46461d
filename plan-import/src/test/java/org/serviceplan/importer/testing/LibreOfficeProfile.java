package org.serviceplan.importer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** LibreOffice's settings for tests, made once: it makes its own at the first start, which takes longer than anything after it. */
final class LibreOfficeProfile {
    /**
     * Drawing a picture of the first page takes longer than all the rest of saving an .ods; and an installation that is not complete
     * would put its own libraries in place of ours.
     */
    private static final String SETTINGS =
            """
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Save/Document">
            <prop oor:name="GenerateThumbnail" oor:op="fuse"><value>false</value></prop>
            </item>
            <item oor:path="/org.openoffice.Setup/Office">
            <prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>
            </item>
            </oor:items>
            """;

    private static final String LIBRARIES =
            """
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
            <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple"\
             library:link="false"/>
            </library:libraries>
            """;

    private static final String LIBRARY =
            """
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"\
             library:readonly="false" library:passwordprotected="false">
            <library:element library:name="Module1"/>
            </library:library>
            """;

    /** Reads a list: the address of a workbook, how many copies there are to be, and of each its filter and its address. */
    private static final String MACRO =
            """
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub SaveAll(list As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              Dim target(0) As New com.sun.star.beans.PropertyValue
              Dim book As Object
              Dim source As String, copies As String, saved As String
              On Error Goto Done
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              target(0).Name = "FilterName"
              file = FreeFile()
              Open list For Input As #file
              Do While Not Eof(file)
                Line Input #file, source
                Line Input #file, copies
                book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
                For i = 1 To Val(copies)
                  Line Input #file, saved
                  target(0).Value = saved
                  Line Input #file, saved
                  book.storeToURL(saved, target())
                Next i
                book.close(True)
              Loop
            Done:
              StarDesktop.terminate()
            End Sub
            </script:module>
            """;

    static final String SAVE_ALL = "macro:///Standard.Module1.SaveAll(\"%s\")";
    static final Map<String, String> FILTERS =
            Map.of("xlsx", "Calc MS Excel 2007 XML", "xls", "MS Excel 97", "ods", "calc8");

    static final Path FOLDER = make();

    private LibreOfficeProfile() {}

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("libreoffice-profile");
            write(folder.resolve("user/registrymodifications.xcu"), "", SETTINGS);
            write(folder.resolve("user/basic/script.xlc"), type("library:libraries", "libraries"), LIBRARIES);
            write(folder.resolve("user/basic/Standard/script.xlb"), type("library:library", "library"), LIBRARY);
            write(folder.resolve("user/basic/Standard/Module1.xba"), type("script:module", "module"), MACRO);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String root, String name) {
        return "<!DOCTYPE %s PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"%s.dtd\">\n"
                .formatted(root, name);
    }

    private static void write(Path file, String type, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + type + content);
    }
}
