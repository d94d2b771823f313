/** What all sides of a request share: its row, its life, its journal. */
package fr.parvis.requests.internal;
