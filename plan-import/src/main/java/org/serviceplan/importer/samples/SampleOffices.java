package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;

/** The offices of a synthetic inbox: the roster's, and as many invented ones as are wanted. */
final class SampleOffices {
    private static final String FIRST = "青白丹墨紫翠銀碧霜露曦霞虹雪星月晴雲錦瑞祥福永長安和順德仁義禮智";
    private static final String SECOND = "溪石峰橋楓松梅荷鷺鶴鹿雁潭磯嶼岬灣浦泉瀑嶺崗坡谷澗渚洲汀埔坪田畝";

    /** As many as there are names for. */
    static final int MOST = OfficeRoster.standard().offices().size() + FIRST.length() * SECOND.length();

    private SampleOffices() {}

    /** All offices of the roster, and behind them invented ones so that there are at least as many as asked for. */
    static List<Office> roster(int atLeast) {
        List<Office> offices = new ArrayList<>(OfficeRoster.standard().offices());
        for (int i = 0; offices.size() < atLeast; i++) {
            offices.add(invented(i));
        }
        return List.copyOf(offices);
    }

    /** The roster as a file that {@link OfficeRoster#read} takes. */
    static String csv(List<Office> roster) {
        StringBuilder csv = new StringBuilder("code,name,places,aliases\n");
        for (Office office : roster) {
            csv.append(office.code()).append(',').append(office.name()).append(',');
            csv.append(String.join("|", office.places())).append(',');
            csv.append(String.join("|", office.aliases())).append('\n');
        }
        return csv.toString();
    }

    private static Office invented(int i) {
        String place = "" + FIRST.charAt(i % FIRST.length()) + SECOND.charAt(i / FIRST.length()) + "縣";
        OfficeCode code = OfficeCode.of(String.format(Locale.ROOT, "X%04d", i + 1));
        return new Office(code, place + "榮民服務處", List.of(place), List.of());
    }
}
