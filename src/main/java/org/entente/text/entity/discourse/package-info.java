/**
 * Whom words mean that name nobody: « les deux pays », « son homologue », « le pays hôte », « il ».
 */
package org.entente.text.entity.discourse;
