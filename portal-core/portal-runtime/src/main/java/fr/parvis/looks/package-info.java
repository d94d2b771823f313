/** How each collectivité looks, as its administrators choose: colours, logo, words; kept, worn by every node, undone. */
package fr.parvis.looks;
