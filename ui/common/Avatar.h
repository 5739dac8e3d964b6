// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace tefter {

/// The photo of a person, or the initials where there is none, on a round ground. A button: what can be done
/// with the photo is asked there. Takes a picture that is dropped on it.
class Avatar : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Avatar(int side = 52, QWidget *parent = nullptr);

    void setInitials(const QString &initials);
    /// None where it is null.
    void setPhoto(const QImage &photo);
    QSize sizeHint() const override { return {m_side, m_side}; }

Q_SIGNALS:
    void fileDropped(const QString &path);
    void pictureDropped(const QImage &picture);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int m_side;
    QString m_initials;
    QImage m_photo;
};

} // namespace tefter
