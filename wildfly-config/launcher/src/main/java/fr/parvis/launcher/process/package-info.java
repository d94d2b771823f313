/** Programs that run beside the launcher and never outlive it. */
package fr.parvis.launcher.process;
