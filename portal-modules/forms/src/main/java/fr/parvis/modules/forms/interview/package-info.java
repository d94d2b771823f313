/** What is asked of one resident, given the answers so far; what is still wrong or missing among them. */
package fr.parvis.modules.forms.interview;
