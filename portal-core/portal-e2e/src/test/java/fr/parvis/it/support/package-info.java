/** The servers that container tests run in: the provisioned WildFly, PostgreSQL, a mail server. */
package fr.parvis.it.support;
