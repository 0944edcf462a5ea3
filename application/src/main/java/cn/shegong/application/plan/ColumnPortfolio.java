package cn.shegong.application.plan;

import cn.shegong.domain.project.Contract;
import cn.shegong.domain.project.Portfolio;
import cn.shegong.domain.project.ProjectId;
import cn.shegong.simulation.kernel.CompiledPortfolio;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;

/**
 * 成列项目库: a portfolio of which no project is an object.
 *
 * @param compiled its projects, in groups by district
 * @param kinds one project for each district, field and contract, in order of first appearance, to stand for all like it
 * @param auxiliary the projects with a greater share of auxiliary heads than professional posts leave
 * @param digest SHA-256 of its rows for receipts, 64 hexadecimal digits
 */
public record ColumnPortfolio(
        CompiledPortfolio compiled, Portfolio kinds, Seq<Tuple2<ProjectId, Contract>> auxiliary, String digest) {}
