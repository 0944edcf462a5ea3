package cn.shegong.adapters.cli;

/** 服务: the HTTP server, as the command line starts it. */
public interface Server {

    /** Serves until the program is told to end. */
    void serve(String host, int port);
}
