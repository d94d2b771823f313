/** What people judged, read from files that say who, when, where and on what evidence. */
package fr.parvis.accessibility.judgement;
