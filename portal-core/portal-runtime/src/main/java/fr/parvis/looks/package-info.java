/** How each collectivité looks: its logo, wherever it is kept. */
package fr.parvis.looks;
