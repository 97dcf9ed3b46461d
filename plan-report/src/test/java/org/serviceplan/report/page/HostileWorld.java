package org.serviceplan.report.page;

import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.Plan;
import org.serviceplan.report.comparison.World;

/** An office that would like to run something on the machines of those who read the page. */
final class HostileWorld {
    private HostileWorld() {}

    static ComparisonInput input() {
        return World.of(
                        Plan.of(World.HUALIEN, 112)
                                .measure(1, 1, "<script>window.hacked=1</script>")
                                .measure(1, 2, "<img src=x onerror=window.hacked=1>\" onmouseover=\"window.hacked=1")
                                .measure(1, 3, "javascript:window.hacked=1 見 \u202Eexe.cod\u0007 {{7*7}} ${7*7}")
                                .measures("2023-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112)
                                .outcome(
                                        1,
                                        1,
                                        "<script>window.hacked=1</script>",
                                        "</p></details><svg onload=window.hacked=1>")
                                .outcomes("2023-01-16T09:30:00+08:00"))
                .input();
    }
}
