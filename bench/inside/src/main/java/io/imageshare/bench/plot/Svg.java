package io.imageshare.bench.plot;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.TextUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws charts as SVG, in which text is text. */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 1;

  /** As wide as the font by which Java has found out where text ends. */
  private static final String FONT = "font-family:'DejaVu Sans',Verdana,sans-serif;";

  static {
    System.setProperty("java.awt.headless", "true");
    // Else text that is turned would be drawn as shapes.
    TextUtils.setUseDrawRotatedStringWorkaround(false);
  }

  private Svg() {}

  /** The document, the same for the same chart as far as the fonts of the machine are the same. */
  static String of(JFreeChart chart, int width, int height) {
    SVGGraphics2D graphics = new SVGGraphics2D(context(), false);
    graphics.setSVGCanvasSize(new Dimension(width, height));
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    Element root = graphics.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(width, height));
    StringWriter text = new StringWriter();
    try {
      graphics.stream(root, text, true, false);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().replace("font-family:sans-serif;", FONT);
  }

  /** Writes the document, over what was there, in a folder that is made if it doesn't exist. */
  static void write(String document, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    Files.writeString(file, document);
  }

  private static SVGGeneratorContext context() {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment(null);
    context.setPrecision(DECIMALS);
    return context;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
