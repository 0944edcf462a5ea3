/**
 * Reads workbooks (.xlsx) as texts with their cells.
 *
 * <p>A workbook comes from outside and may be anything, so that what reads it is bounded in memory and time: by how far it
 * unpacks, how long a tag, a text and a list may be, and which rows and columns there can be. The libraries at hand are
 * not: they grow lists to whatever index a cell names, or unpack whole parts first. So the parts are read here, row by row,
 * from the archive that Commons Compress opens, by the JDK's XML streams.
 */
@NullMarked
package cn.shegong.adapters.office.read;

import org.jspecify.annotations.NullMarked;
