package cn.shegong.adapters.app;

import cn.shegong.adapters.measures.MeasuresFiles;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        readAhead();
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = Wiring.commandLine(out, err).run(arguments);
        System.exit(status);
    }

    /** Every command needs the measures: a second core reads them while the first reads the command. */
    private static void readAhead() {
        Thread reading = new Thread(MeasuresFiles::own, "measures");
        reading.setDaemon(true);
        reading.start();
    }
}
