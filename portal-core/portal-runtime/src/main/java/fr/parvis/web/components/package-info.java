/** The catalogue of the theme's components: what it lists is what the theme's own folders hold. */
package fr.parvis.web.components;
