/** « Je donne mon avis » as its open interface answers, with levers that the real one does not have. */
package fr.parvis.simulators.jdma;
