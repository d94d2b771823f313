/** What residents see of it. */
package fr.parvis.modules.appointments.waitlist.sooner.page;
