package cn.shegong.adapters.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a window: opens files and saves them in another form. */
record Office(Path folder) {

    /** As people have it who reckon all formulas anew when they open a file. */
    private static final String SETTINGS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
             <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
              <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
             </item>
            </oor:items>
            """;

    /** Saves each file, named as before, in a folder of its own. */
    Path convert(List<Path> files, String to) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), SETTINGS);
        Path into = Files.createDirectories(folder.resolve("as-" + to));
        ProcessBuilder office = new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                to,
                "--outdir",
                into.toString());
        files.forEach(file -> office.command().add(file.toString()));
        File log = folder.resolve("office.log").toFile();
        Process process = office.redirectErrorStream(true).redirectOutput(log).start();
        assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            assertThat(into.resolve(name.substring(0, name.lastIndexOf('.')) + "." + to))
                    .as(Files.readString(log.toPath()))
                    .exists();
        }
        return into;
    }
}
