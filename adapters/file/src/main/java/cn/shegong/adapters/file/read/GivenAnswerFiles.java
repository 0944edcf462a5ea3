package cn.shegong.adapters.file.read;

import cn.shegong.adapters.file.write.AnswerDifferences;
import cn.shegong.application.answer.Answer;
import cn.shegong.application.answer.Difference;
import cn.shegong.application.answer.GivenAnswer;
import cn.shegong.application.answer.Question;
import cn.shegong.application.answer.Receipt;
import cn.shegong.application.input.Document;
import cn.shegong.application.input.Expected;
import cn.shegong.application.input.Fault;
import cn.shegong.application.input.Faults;
import cn.shegong.application.input.Fields;
import cn.shegong.application.input.Node;
import cn.shegong.application.input.Reading;
import cn.shegong.application.port.GivenAnswers;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads answers that were written as JSON. */
public record GivenAnswerFiles(AnswerDifferences differences) implements GivenAnswers {

    private static final Reading<Long> SCHEMA = Reading.whole(0, 1_000_000);
    private static final Reading<Long> SEED = new Reading<>(Expected.of("seed"), Long::parseLong);

    @Override
    public Validation<Seq<Fault>, GivenAnswer> read(Document document) {
        return JsonTree.read(document).flatMap(tree -> read(document.name(), tree));
    }

    private static Validation<Seq<Fault>, GivenAnswer> read(String name, Node tree) {
        if (!(tree instanceof Node.Mapping mapping)
                || !mapping.entries().containsKey("question")
                || !mapping.entries().containsKey("receipt")) {
            return Validation.invalid(Vector.of(new Fault(tree.place(), "", Expected.of("answer"))));
        }
        Faults faults = new Faults();
        Fields root = new Fields(mapping, faults);
        Option<Question> question = root.requiredFields("question").flatMap(QuestionReader::read);
        Option<Receipt> receipt = root.requiredFields("receipt").flatMap(GivenAnswerFiles::receipt);
        return faults.unlessAny(() -> new GivenAnswer(name, question.get(), receipt.get(), mapping));
    }

    private static Option<Receipt> receipt(Fields fields) {
        Option<String> version = fields.required("version", Reading.TEXT);
        int schema = fields.optional("schema", SCHEMA).getOrElse(0L).intValue();
        Option<String> measures = fields.required("measures", Reading.TEXT);
        Option<String> inputs = fields.required("inputs", Reading.TEXT);
        Option<String> answer = fields.required("answer", Reading.TEXT);
        Option<Long> seed = fields.optional("seed", SEED);
        fields.refuseOthers();
        Option<Receipt> receipt = version.flatMap(program -> measures.flatMap(texts -> inputs.flatMap(
                files -> answer.map(all -> new Receipt(program, texts, files, all).withSchema(schema)))));
        return receipt.map(known -> seed.map(known::withSeed).getOrElse(known));
    }

    @Override
    public Seq<Difference> differences(GivenAnswer given, Answer computed) {
        return differences.between(given, computed);
    }
}
