package org.serviceplan.model.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NormalFormTest {

    @Test
    void everyCharacterHasTheFormThatUnicodeGivesItBesideOthers() {
        List<String> wrong = new ArrayList<>();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "年" + c + "A，" + c;
            if (!NormalForm.of(text).equals(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
                wrong.add(Integer.toHexString(c));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
