package cn.shegong.adapters.http;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lets {@link Traffic} see each connection. */
@Singleton
final class TrafficCustomizer implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private final BeanProvider<Bystander> bystander;

    TrafficCustomizer(BeanProvider<Bystander> bystander) {
        this.bystander = bystander;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Customizer(bystander, null));
        return event.getBean();
    }

    /** For one connection, once it is there. */
    private record Customizer(
            BeanProvider<Bystander> bystander, @Nullable Channel channel) implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel accepted, ChannelRole role) {
            return new Customizer(bystander, accepted);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null) {
                channel.pipeline()
                        .addAfter(
                                ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                                "traffic",
                                new Traffic(bystander.get()));
            }
        }
    }
}
