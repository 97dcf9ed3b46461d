package org.serviceplan.batch.store;

import java.util.UUID;

/**
 * What a worker says of itself.
 *
 * @param id tells it from others, whatever they are called
 * @param name what it is called
 * @param host where it runs
 * @param program its build
 * @param threads how many parts it reads at a time
 * @param doing what it is doing, in Traditional Chinese
 * @param files how many files it has read since it started
 * @param parts how many parts it has done
 * @param failures how many parts it could not do
 */
public record WorkerSign(
        UUID id,
        String name,
        String host,
        String program,
        int threads,
        String doing,
        long files,
        long parts,
        long failures) {}
