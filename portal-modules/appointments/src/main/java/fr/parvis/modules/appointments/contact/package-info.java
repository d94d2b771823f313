/** Whether an e-mail address or a phone belongs to who gave it: codes against robots and appointments nobody comes to. */
package fr.parvis.modules.appointments.contact;
