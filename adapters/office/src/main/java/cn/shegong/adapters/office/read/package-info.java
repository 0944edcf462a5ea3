/**
 * Reads workbooks (.xlsx) as texts with their cells, in one pass over the parts and one over the sheet that is asked for.
 *
 * <p>A workbook comes from outside and may be anything, so that what reads it is bounded in memory and time: by how far it
 * unpacks, how long a tag, a text and a list may be, and which rows and columns there can be. The libraries at hand are
 * not: they grow lists to whatever index a cell names, or unpack whole parts first. So the parts are read here, by the
 * JDK's own ZIP and XML streams.
 */
@NullMarked
package cn.shegong.adapters.office.read;

import org.jspecify.annotations.NullMarked;
