package org.serviceplan.batch.store;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.channel.QueueChannel;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.integration.store.MessageGroupQueue;
import org.springframework.messaging.Message;
import org.springframework.messaging.PollableChannel;
import org.springframework.messaging.support.GenericMessage;

/**
 * The channel from a run to its workers: a table of PostgreSQL, of which each takes the next row that nobody else is taking. It is
 * asked again and again: LISTEN would need a session outside the pool, and goes round in circles while the database is away.
 */
public final class RequestChannel {
    private static final String GROUP = "serviceplan.takeIn";

    private final JdbcChannelMessageStore store;
    private final PollableChannel channel;

    RequestChannel(DataSource dataSource) {
        store = new JdbcChannelMessageStore(dataSource);
        store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
        // What is no request is not brought to life.
        store.addAllowedPatterns(
                StepExecutionRequest.class.getName(),
                GenericMessage.class.getName(),
                "org.springframework.messaging.MessageHeaders",
                "java.lang.*",
                "java.util.*");
        store.afterPropertiesSet();
        channel = new QueueChannel(new MessageGroupQueue(store, GROUP));
    }

    /** Asks for a part to be taken in by whoever comes first. */
    public void send(StepExecutionRequest request) {
        channel.send(new GenericMessage<>(request));
    }

    /** The next request, which nobody else gets; null where there is none. */
    public @Nullable StepExecutionRequest next() {
        Message<?> message = channel.receive(0);
        return message == null ? null : (StepExecutionRequest) message.getPayload();
    }

    /** How many requests wait. */
    public int waiting() {
        return store.messageGroupSize(GROUP);
    }

    /** Takes back all requests. */
    public void clear() {
        store.removeMessageGroup(GROUP);
    }
}
