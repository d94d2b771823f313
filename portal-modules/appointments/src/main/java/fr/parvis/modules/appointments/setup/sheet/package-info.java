/** Forms of settings as data: what is asked, how an answer is read, what is wrong with it. */
package fr.parvis.modules.appointments.setup.sheet;
