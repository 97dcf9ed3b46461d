package org.serviceplan.model.schema;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.quantity.TargetComparison;
import org.serviceplan.model.quantity.TargetPeriod;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;

class InspectSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(InspectSchema.json());

    /** What an object has only now and then. */
    private static final Map<String, String> NOT_ALWAYS_THERE = Map.of("item", "sheet", "measure", "sheet");

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("item", PlanItem.class, new String[0]),
                Arguments.of("measure", Measure.class, new String[0]),
                Arguments.of("deadline", Deadline.class, new String[0]),
                Arguments.of("target", Target.class, new String[0]),
                Arguments.of("outcome", Outcome.class, new String[] {"cell"}),
                Arguments.of("figure", Figure.class, new String[0]),
                Arguments.of("finding", Finding.class, new String[0]));
    }

    @ParameterizedTest
    @MethodSource("records")
    void objectsAreTheRecordsTheyStandFor(String definition, Class<?> type, String[] leftOut) {
        String[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !Arrays.asList(leftOut).contains(name))
                .toArray(String[]::new);
        JsonNode object = SCHEMA.at("/$defs/" + definition);
        assertThat(object.get("properties").propertyNames())
                .filteredOn(name -> !name.equals(NOT_ALWAYS_THERE.get(definition)))
                .containsExactly(components);
        assertThat(object.get("required").valueStream().map(JsonNode::asString)).containsExactly(components);
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("/properties/format", WorkbookFormat.values()),
                Arguments.of("/$defs/annex/properties/annex", AnnexKind.values()),
                Arguments.of("/$defs/deadline/properties/kind", Deadline.Kind.values()),
                Arguments.of("/$defs/target/properties/comparison", TargetComparison.values()),
                Arguments.of("/$defs/target/properties/period", TargetPeriod.values()),
                Arguments.of("/$defs/finding/properties/severity", Severity.values()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void wordsAreTheConstantsTheyStandFor(String pointer, Enum<?>[] constants) {
        assertThat(SCHEMA.at(pointer)
                        .get("enum")
                        .valueStream()
                        .filter(word -> !word.isNull())
                        .map(JsonNode::asString))
                .containsExactly(Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void onlyAPeriodMayBeMissingOfATarget() {
        assertThat(SCHEMA.at("/$defs/target/properties/period/enum")
                        .valueStream()
                        .anyMatch(JsonNode::isNull))
                .isTrue();
        assertThat(SCHEMA.at("/$defs/target/required")).hasSize(5);
    }
}
