package cn.shegong.adapters.http;

import cn.shegong.application.input.Document;
import cn.shegong.application.input.Fault;
import cn.shegong.application.port.Bundles;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.Function;

/** 拆件: how a body of JSON is taken apart. */
interface Opening extends Function<Document, Validation<Seq<Fault>, Bundles.Bundle>> {}
