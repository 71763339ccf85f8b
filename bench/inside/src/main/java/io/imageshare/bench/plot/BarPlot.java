package io.imageshare.bench.plot;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DatasetUtils;

/** Bars lying side by side, one a series, for each of some things; their axis is logarithmic. */
public final class BarPlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT_OF_TITLES = 110;
  private static final int HEIGHT_OF_BAR = 20;
  private static final double SPACE_BETWEEN_BARS = 0.0;

  private final String title;
  private final String valueTitle;
  private final DefaultCategoryDataset data = new DefaultCategoryDataset();

  public BarPlot(String title, String valueTitle) {
    this.title = title;
    this.valueTitle = valueTitle;
  }

  /**
   * Adds a bar.
   *
   * @param series whose bar it is; each has a colour
   * @param thing what was measured; the things stand in the order in which they are first named
   * @param value greater than 0; told as a whole number
   */
  public BarPlot bar(String series, String thing, double value) {
    data.addValue(value, series, thing);
    return this;
  }

  /** The plot as SVG. */
  public String svg() {
    double least = DatasetUtils.findMinimumRangeValue(data).doubleValue();
    double greatest = DatasetUtils.findMaximumRangeValue(data).doubleValue();
    PowersOfTen values = new PowersOfTen(valueTitle, least / 2, greatest * 2);
    CategoryPlot plot =
        new CategoryPlot(
            data,
            PlotLook.fonts(new CategoryAxis("")),
            PlotLook.fonts(values),
            renderer(values.getLowerBound()));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeGridlinePaint(PlotLook.GRID);
    int height =
        HEIGHT_OF_TITLES + HEIGHT_OF_BAR * data.getColumnCount() * (data.getRowCount() + 1);
    return Svg.of(PlotLook.chart(title, plot, RectangleEdge.BOTTOM), WIDTH, height);
  }

  private BarRenderer renderer(double base) {
    BarRenderer renderer = new BarRenderer();
    renderer.setBase(base);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(SPACE_BETWEEN_BARS);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator("{2}", PlotLook.wholeNumbers()));
    renderer.setDefaultItemLabelFont(PlotLook.text());
    renderer.setDefaultItemLabelPaint(Color.BLACK);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    for (int series = 0; series < data.getRowCount(); series++) {
      renderer.setSeriesPaint(series, PlotLook.color(series));
    }
    return renderer;
  }

  /** Writes the plot, over what was there. */
  public void write(Path file) throws IOException {
    Svg.write(svg(), file);
  }
}
