/** What the module writes to mobile phones. */
package fr.parvis.modules.appointments.notice.sms;
