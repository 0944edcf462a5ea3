/** The page: what a browser loads from the server, and how it is kept to that. */
@NullMarked
package cn.shegong.adapters.web;

import org.jspecify.annotations.NullMarked;
