/**
 * Reads workbooks (.xlsx, and .xls or .et of the form BIFF8) as texts with their cells.
 *
 * <p>A workbook comes from outside and may be anything, so that what reads it is bounded in memory and time: by how far it
 * unpacks, how long a tag, a text and a list may be, and which rows and columns there can be. The libraries at hand are
 * not: they grow lists to whatever index a cell names, or unpack whole parts first. So the parts are read here, row by row,
 * from the archive that Commons Compress opens, by XML streams; and of the old form record by record, from a container whose
 * chains are followed no further than the file goes: the library at hand takes as much memory as a header of 512 bytes
 * asks for, and goes as deep as folders lie in one another.
 */
@NullMarked
package cn.shegong.adapters.office.read;

import org.jspecify.annotations.NullMarked;
