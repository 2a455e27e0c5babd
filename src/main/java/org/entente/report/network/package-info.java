/** The partner network as files for Gephi and other network tools. */
package org.entente.report.network;
