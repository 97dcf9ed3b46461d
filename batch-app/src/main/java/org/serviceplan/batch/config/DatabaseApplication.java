package org.serviceplan.batch.config;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

import org.serviceplan.batch.database.DatabaseDescription;
import org.serviceplan.batch.database.ReadingConfiguration;

/** The settings and the database. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({ReadingConfiguration.class, DatabaseDescription.class})
class DatabaseApplication {}
