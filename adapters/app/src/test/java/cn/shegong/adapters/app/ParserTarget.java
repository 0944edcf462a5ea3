package cn.shegong.adapters.app;

/** Where the fuzzer hands over its bytes. */
public final class ParserTarget {

    private static Parser parser = Parser.SCENARIO;

    private ParserTarget() {}

    public static void fuzzerInitialize(String[] arguments) {
        parser = Parser.valueOf(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        parser.read(bytes);
    }
}
