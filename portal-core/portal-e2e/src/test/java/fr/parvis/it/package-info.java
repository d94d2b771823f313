/** Tests inside the provisioned server: real CDI, JTA, datasource, PostgreSQL and mail server. */
package fr.parvis.it;
