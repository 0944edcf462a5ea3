package cn.shegong.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts servers by turns, and prints for each the median of the milliseconds to the first answer: {@code Starts TIMES
 * COMMAND [-- COMMAND]…}, where {@code PORT} stands for the port at which a command's server is to listen.
 */
public final class Starts {

    private static final int PORT = 8129;
    private static final byte[] REQUEST =
            "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String ANSWER = "HTTP/1.1 200";

    private Starts() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
        for (String word : List.of(arguments).subList(1, arguments.length)) {
            if (word.equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.get(commands.size() - 1).add(word.equals("PORT") ? Integer.toString(PORT) : word);
            }
        }
        int times = Integer.parseInt(arguments[0]);
        List<List<Long>> millis = new ArrayList<>();
        commands.forEach(command -> millis.add(new ArrayList<>()));
        for (int round = 0; round < times; round++) {
            for (int i = 0; i < commands.size(); i++) {
                millis.get(i).add(millis(commands.get(i)));
            }
        }
        millis.forEach(
                each -> System.out.println(each.stream().sorted().toList().get(each.size() / 2)));
    }

    private static long millis(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process server = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (!answers()) {
                if (!server.isAlive()) {
                    throw new IOException("ended before it answered: " + command);
                }
                Thread.sleep(2);
            }
            return (System.nanoTime() - begun) / 1_000_000;
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", PORT));
            socket.getOutputStream().write(REQUEST);
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).startsWith(ANSWER);
        } catch (IOException e) {
            return false;
        }
    }
}
