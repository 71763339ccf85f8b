package io.imageshare.bench.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all plots look like: dark on a white ground of their own, whatever page they stand on. */
final class PlotLook {
  static final Stroke LINE = new BasicStroke(2);
  static final Paint GRID = new Color(0xDDDDDD);

  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 15);
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final double MARGIN = 10;

  /** Told apart by most people who don't see all colours, those that come first above all. */
  private static final List<Color> COLORS =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x000000),
          new Color(0x7F3C8D),
          new Color(0x8C564B),
          new Color(0x7F7F7F),
          new Color(0x9A9B1C),
          new Color(0x17A2B8));

  private PlotLook() {}

  /** The colour of a series. */
  static Color color(int series) {
    return COLORS.get(series % COLORS.size());
  }

  /** Numbers as they stand in the tables: 0.1, 25, 1,000. */
  static NumberFormat numbers() {
    return numbers("#,##0.###");
  }

  /** Numbers without what comes after the point. */
  static NumberFormat wholeNumbers() {
    return numbers("#,##0");
  }

  private static NumberFormat numbers(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /** A plot as it is published. */
  static JFreeChart chart(String title, Plot plot, RectangleEdge legend) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    JFreeChart chart = new JFreeChart(title, TITLE, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
    LegendTitle explained = chart.getLegend();
    explained.setPosition(legend);
    explained.setItemFont(TEXT);
    explained.setFrame(BlockBorder.NONE);
    return chart;
  }

  /** Sets the fonts of an axis. */
  static <A extends Axis> A fonts(A axis) {
    axis.setLabelFont(TEXT);
    axis.setTickLabelFont(TEXT);
    return axis;
  }

  /** The font of all that is no title. */
  static Font text() {
    return TEXT;
  }
}
