package cn.shegong.adapters.office.read;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 部件: the parts of a workbook but for its rows, each known by its first tag. For one reading. */
final class Parts {

    private static final int MOST_FORMATS = 1 << 16;
    private static final int MOST_SHEETS = 1000;

    private final HashMap<String, HashMap<String, String>> relations = new HashMap<>();
    private final HashMap<Integer, String> codes = new HashMap<>();
    private final List<Format> formats = new ArrayList<>();
    private final SharedStrings strings = new SharedStrings("xl/sharedStrings.xml");
    private final List<Listed> listed = new ArrayList<>();
    private final Set<String> filled = new HashSet<>();
    private String workbook = "";
    private boolean from1904;
    private boolean reckonedOnLoad;

    private Parts() {}

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String id, boolean hidden) {}

    static Parts of(Archive archive) throws IOException {
        Parts parts = new Parts();
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
                try (InputStream content = archive.read(name)) {
                    Xml xml = new Xml(name, content);
                    if (xml.next()) {
                        parts.take(name, xml);
                    }
                }
            }
        }
        return parts;
    }

    private void take(String name, Xml xml) {
        switch (xml.name()) {
            case "workbook" -> workbook(name, xml);
            case "Relationships" -> relations(name, xml);
            case "styleSheet" -> formats(xml);
            case "sst" -> strings(xml);
            case "worksheet" -> sheet(name, xml);
            default -> {}
        }
    }

    private void workbook(String name, Xml xml) {
        workbook = name;
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = xml.says("date1904");
            } else if (xml.starts("calcPr")) {
                reckonedOnLoad = xml.says("fullCalcOnLoad");
            } else if (xml.starts("sheet")) {
                bound(listed, MOST_SHEETS);
                listed.add(new Listed(
                        xml.attribute("name").getOrElse(""),
                        xml.attribute("id").getOrElse(""),
                        xml.attribute("state").exists(state -> !state.equals("visible"))));
            }
        }
    }

    private void relations(String name, Xml xml) {
        HashMap<String, String> targets = new HashMap<>();
        while (xml.nextStart("Relationship", "Relationships")) {
            targets.put(
                    xml.attribute("Id").getOrElse(""), xml.attribute("Target").getOrElse(""));
        }
        relations.put(name, targets);
    }

    private void formats(Xml xml) {
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                codes.put(
                        xml.number("numFmtId").getOrElse(0),
                        xml.attribute("formatCode").getOrElse(""));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (ofCells && xml.starts("xf")) {
                bound(formats, MOST_FORMATS);
                int id = xml.number("numFmtId").getOrElse(0);
                formats.add(Numbers.format(id, codes.getOrDefault(id, "")));
            }
        }
    }

    private void strings(Xml xml) {
        while (xml.nextStart("si", "sst")) {
            strings.add(xml.runs());
        }
    }

    private void sheet(String name, Xml xml) {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("v") || xml.starts("t") || xml.starts("f")) {
                filled.add(name);
                return;
            }
        }
    }

    private static void bound(List<?> list, int most) {
        if (list.size() >= most) {
            throw Unreadable.unbounded("> " + most);
        }
    }

    /**
     * The parts of the sheets that hold anything, by the sheets' names.
     *
     * @param hidden those that are, or those that are not
     */
    Map<String, String> sheets(boolean hidden) {
        if (workbook.isEmpty()) {
            throw Unreadable.broken("xl/workbook.xml");
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        var targets = relations.getOrDefault(
                folder + "_rels/" + workbook.substring(folder.length()) + ".rels", new HashMap<>());
        Map<String, String> parts = LinkedHashMap.empty();
        for (Listed sheet : Vector.ofAll(listed).filter(each -> each.hidden() == hidden)) {
            String target = targets.getOrDefault(sheet.id(), "");
            String part = target.startsWith("/") ? target.substring(1) : folder + target;
            if (filled.contains(part)) {
                parts = parts.put(sheet.name(), part);
            }
        }
        return parts;
    }

    boolean from1904() {
        return from1904;
    }

    /** Whether the program that wrote the workbook left its formulas to the one that opens it. */
    boolean reckonedOnLoad() {
        return reckonedOnLoad;
    }

    /** By number; plain where a cell names none that there is. */
    Format format(int number) {
        return number < formats.size() ? formats.get(number) : Numbers.PLAIN;
    }

    String string(int number) {
        return strings.get(number);
    }
}
