package org.serviceplan.importer.table;

/**
 * What a head says a column is.
 *
 * @param role what it holds
 * @param rank the place of the word among all; the smaller means it more surely
 * @param edition which of several columns of the kind it is
 * @param isOfBoth whether it names measures and outcomes together: 具體作法及執行成效
 */
record HeadWord(ColumnRole role, int rank, HeadEdition edition, boolean isOfBoth) {

    /** A word that says so only where no other column has one of its own: 成效. */
    static HeadWord loose(ColumnRole role, HeadEdition edition) {
        return new HeadWord(role, Integer.MAX_VALUE, edition, false);
    }

    boolean isLoose() {
        return rank == Integer.MAX_VALUE;
    }

    /** The same with what stands in brackets behind it, as far as that says which of several it is: 執行成效（112年）. */
    HeadWord with(String brackets) {
        if (!HeadEdition.mayBegin(brackets.substring(1))) {
            return this;
        }
        String inside = Vocabulary.folded(brackets);
        HeadEdition behind = HeadEdition.of(inside);
        return behind.length() > 0 && behind.length() == inside.length() ? of(behind) : this;
    }

    /** The same of one column that holds nothing but this. */
    HeadWord of(ColumnRole only) {
        return new HeadWord(only, rank, edition, false);
    }

    HeadWord of(HeadEdition more) {
        return new HeadWord(role, rank, edition.and(more), isOfBoth);
    }
}
