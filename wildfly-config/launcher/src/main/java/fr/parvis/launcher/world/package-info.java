/** The world of the portal: what it is made of, where it lives on disk, which ports it takes. */
package fr.parvis.launcher.world;
