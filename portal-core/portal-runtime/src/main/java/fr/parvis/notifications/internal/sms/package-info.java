/** Text messages, from the outbox to the operator. */
package fr.parvis.notifications.internal.sms;
