package cn.shegong.adapters.http;

import cn.shegong.application.port.Answers;
import cn.shegong.application.port.Bundles;
import cn.shegong.application.port.GivenAnswers;
import cn.shegong.application.port.MeasuresTexts;
import cn.shegong.application.port.Proposals;
import cn.shegong.application.port.Receipts;
import cn.shegong.application.port.Rosters;
import cn.shegong.application.port.Scenarios;
import cn.shegong.application.port.Spreadsheets;
import cn.shegong.application.port.StaffingRows;
import cn.shegong.application.port.Templates;
import cn.shegong.application.port.Wording;
import cn.shegong.application.usecase.OpenPlan;
import java.util.function.IntFunction;

/**
 * 所接: what the calls rest on, wired by whoever starts the server.
 *
 * @param bundles by how many levels a body may have
 */
public record Core(
        MeasuresTexts texts,
        Scenarios scenarios,
        OpenPlan openPlan,
        StaffingRows staffingRows,
        Proposals proposals,
        Rosters rosters,
        GivenAnswers givenAnswers,
        IntFunction<Bundles> bundles,
        Receipts receipts,
        Answers answers,
        Templates templates,
        Spreadsheets spreadsheets,
        Wording wording,
        String version) {}
