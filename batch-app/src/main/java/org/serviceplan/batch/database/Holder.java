package org.serviceplan.batch.database;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.serviceplan.model.calendar.Taiwan;

/** Names this process to whoever finds the database in use. */
public final class Holder {
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Holder() {}

    static String ofThisProcess() {
        return "主機 " + host() + "、行程 " + ProcessHandle.current().pid() + "、"
                + LocalDateTime.now(Taiwan.ZONE).format(SINCE) + " 開始";
    }

    /** This process in few plain characters. */
    public static String name() {
        return ProcessHandle.current().pid() + "@" + host();
    }

    /** The machine this process runs on. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
