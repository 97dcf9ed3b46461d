package org.serviceplan.batch.operations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.batch.store.SeenWorker;
import org.serviceplan.batch.terminal.Columns;
import org.serviceplan.batch.terminal.TextTable;
import org.serviceplan.report.presentation.TaiwanTime;

/** Workers for people: who is online, and who was and fell silent. */
final class WorkersTable {
    private static final List<String> HEADS =
            List.of("工作程序", "主機", "狀態", "最後訊號", "執行緒", "程式", "啟動（臺灣時間）", "檔案", "正在做什麼");
    private static final int DOING_WIDTH = 60;
    private static final int SECONDS = 100;
    private static final int MINUTES = 100;

    private WorkersTable() {}

    /** The lines; none where nobody was there. */
    static List<String> lines(List<SeenWorker> workers) {
        if (workers.isEmpty()) {
            return List.of();
        }
        long online = workers.stream().filter(SeenWorker::isOnline).count();
        long silent = workers.size() - online;
        List<String> lines = new ArrayList<>();
        lines.add("工作程序：線上 " + online + " 個" + (silent == 0 ? "。" : "，最近一天內失聯 " + silent + " 個（未正常結束，或連不到資料庫）。"));
        TextTable.lines(
                        HEADS,
                        workers.stream()
                                .sorted(Comparator.comparing(worker -> !worker.isOnline()))
                                .map(WorkersTable::row)
                                .toList())
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static List<String> row(SeenWorker worker) {
        return List.of(
                worker.sign().name(),
                worker.sign().host(),
                worker.isOnline() ? "線上" : "失聯",
                ago(worker.silence()),
                Integer.toString(worker.sign().threads()),
                worker.sign().program(),
                TaiwanTime.format(AsOf.inTaipei(worker.since())),
                Long.toString(worker.sign().files()),
                (worker.isOnline() ? "" : "最後：") + Columns.shorten(worker.sign().doing(), DOING_WIDTH));
    }

    private static String ago(Duration silence) {
        if (silence.toSeconds() < SECONDS) {
            return silence.toSeconds() + " 秒前";
        }
        return silence.toMinutes() < MINUTES ? silence.toMinutes() + " 分鐘前" : silence.toHours() + " 小時前";
    }
}
