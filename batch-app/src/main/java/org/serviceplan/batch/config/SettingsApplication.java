package org.serviceplan.batch.config;

import org.springframework.boot.SpringBootConfiguration;

/** Nothing but the settings. */
@SpringBootConfiguration(proxyBeanMethods = false)
class SettingsApplication {}
