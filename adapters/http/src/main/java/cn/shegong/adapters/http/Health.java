package cn.shegong.adapters.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** 健康: whether the server lives. */
@Controller("/health")
final class Health {

    @Get(produces = MediaType.APPLICATION_JSON)
    String alive() {
        return "{\"status\":\"UP\"}";
    }
}
