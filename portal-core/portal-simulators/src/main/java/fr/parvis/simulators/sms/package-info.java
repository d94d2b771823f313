/** An operator of text messages, simulated: what is posted can be read on its page. */
package fr.parvis.simulators.sms;
