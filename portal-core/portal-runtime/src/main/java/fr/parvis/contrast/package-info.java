/** Whether colours can be read on each other, as WCAG 2.2 measures it, and the nearest colour when they cannot. */
package fr.parvis.contrast;
